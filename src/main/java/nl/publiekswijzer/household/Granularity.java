package nl.publiekswijzer.household;

/** How finely an edition knows households: each address, or counts per postcode. */
public enum Granularity {
  ADDRESS,
  POSTCODE
}
