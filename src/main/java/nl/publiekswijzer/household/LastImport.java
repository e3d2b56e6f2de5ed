package nl.publiekswijzer.household;

/** How the import that was ordered last stands. */
public record LastImport(String edition, ImportState state) {}
