// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.Arrays;
import java.util.Optional;

/** A way by which a library reaches people. */
public enum Channel {
  LOCAL_PAPER("huisblad", "huis-aan-huisblad"),
  ONLINE_ADVERTISEMENT("online", "online advertentie"),
  SOCIAL_MEDIA("sociaal", "sociale media"),
  SCHOOL("school", "school en kinderopvang"),
  NEIGHBOURHOOD_TEAM("wijkteam", "wijkteam"),
  ASSOCIATION("vereniging", "vereniging"),
  NEWSLETTER("nieuwsbrief", "nieuwsbrief"),
  POSTER("poster", "poster"),
  DESK("balie", "balie");

  private final String code;
  private final String label;

  Channel(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word by which files name it. */
  public String code() {
    return code;
  }

  /** Dutch, as printed. */
  public String label() {
    return label;
  }

  /** The channel that a file names by this word. */
  public static Optional<Channel> find(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}
