/** What the cover says; "" for what it does not say. */
export interface PublicationDetails {
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  /** As it is to be read: "26 November 2026". */
  readonly day: string;
}
