// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

/** A request that the protocol has an error for (OAI-PMH 2.0, 3.6). */
public class HarvestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The errors by the names of the protocol. */
  public enum Code {
    BAD_VERB("badVerb"),
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch"),
    NO_METADATA_FORMATS("noMetadataFormats"),
    NO_SET_HIERARCHY("noSetHierarchy");

    private final String word;

    Code(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** Whether the answer does not repeat the arguments: they may be no arguments. */
    public boolean isOfArguments() {
      return this == BAD_VERB || this == BAD_ARGUMENT;
    }
  }

  private final Code code;

  /**
   * @param message in Dutch
   */
  public HarvestException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
