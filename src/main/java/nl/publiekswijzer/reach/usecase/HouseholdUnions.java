// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.List;
import nl.publiekswijzer.reach.HouseholdUnion;

/** Where unions of files of one organisation are known from. */
public interface HouseholdUnions {
  /** Of all libraries, to be told to who may see each of them, or together. */
  List<HouseholdUnion> list();
}
