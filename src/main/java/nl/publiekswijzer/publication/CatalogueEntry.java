package nl.publiekswijzer.publication;

/**
 * A segment or subsegment by name.
 *
 * @param parent code of its segment; null for a segment itself
 */
public record CatalogueEntry(String code, String parent, String name) {}
