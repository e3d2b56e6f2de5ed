package nl.publiekswijzer.publication;

/** One file of a publication. */
public record PublicationFile(String name, String mediaType, byte[] content) {
  public static final String PDF = "publicatie.pdf";
  public static final String FIGURES_JSON = "cijfers.json";
  public static final String FIGURES_CSV = "cijfers.csv";
}
