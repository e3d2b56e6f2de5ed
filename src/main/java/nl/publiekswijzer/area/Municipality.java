package nl.publiekswijzer.area;

/** A municipality and the province it lies in, with their official codes. */
public record Municipality(String code, String name, String provinceCode, String province) {
  public Municipality {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a municipality needs a code and a name");
    }
  }
}
