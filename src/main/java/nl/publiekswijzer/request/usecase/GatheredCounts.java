package nl.publiekswijzer.request.usecase;

import java.util.List;
import nl.publiekswijzer.disclosure.TrueCount;
import org.apache.commons.numbers.fraction.BigFraction;

/** True counts of one work area, before any protection; a working value that is never published. */
public record GatheredCounts(List<TrueCount> subsegments, List<Part> municipalities) {

  /** A municipality, or the part of it that lies in the work area. */
  public record Part(String code, String name, long households, BigFraction members) {}
}
