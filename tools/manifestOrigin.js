// @ts-check

/** Where the manifest in the repository says the add-in is served: the address of `npm run excel`. */
const developmentOrigin = "https://localhost:3000";

/**
 * Where the built add-in will be served: ORIGIN, or the development address.
 * May end in a folder, as on a site that serves several add-ins. Excel takes https only.
 * @param {string | undefined} given
 * @returns {string} without a slash at its end
 */
function chosenOrigin(given) {
  if (!given) return developmentOrigin;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== "https:") {
    throw new Error(`ORIGIN must be an https address such as https://boardsheet.example.org: ${given}`);
  }
  if (address.search || address.hash || address.username) {
    throw new Error(`ORIGIN must be an address and at most a folder, nothing after it: ${given}`);
  }
  return address.href.replace(/\/$/, "");
}

/**
 * The manifest for an origin.
 * @param {string} manifest @param {string} origin as chosenOrigin gives it
 */
function manifestForOrigin(manifest, origin) {
  return manifest.replaceAll(developmentOrigin, origin);
}

module.exports = { chosenOrigin, developmentOrigin, manifestForOrigin };
