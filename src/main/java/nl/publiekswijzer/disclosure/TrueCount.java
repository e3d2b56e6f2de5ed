package nl.publiekswijzer.disclosure;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * True counts of one subsegment in the work area; never leaves this package's rules unprotected.
 *
 * @param parent code of its segment
 * @param base households of the whole edition
 * @param members member households; a fraction where they are spread over a postcode
 */
public record TrueCount(
    String code, String parent, long base, long households, BigFraction members) {
  public TrueCount {
    if (members.compareTo(BigFraction.of(households)) > 0) {
      throw new IllegalStateException(code + " has more member households than households");
    }
  }

  BigFraction nonMembers() {
    return BigFraction.of(households).subtract(members);
  }
}
