import { baseline, grantTotal, limits, reconcile, signal, ytdChange } from "./functions";

CustomFunctions.associate("LIMITS", limits);
CustomFunctions.associate("SIGNAL", signal);
CustomFunctions.associate("YTDCHANGE", ytdChange);
CustomFunctions.associate("BASELINE", baseline);
CustomFunctions.associate("GRANTTOTAL", grantTotal);
CustomFunctions.associate("RECONCILE", reconcile);
