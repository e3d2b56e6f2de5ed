// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import nl.publiekswijzer.disclosure.MemberNoise;
import nl.publiekswijzer.disclosure.ReleaseRecord;
import nl.publiekswijzer.publication.Protection;

/**
 * How the member counts of one request are protected.
 *
 * @param told what the publication says of it
 * @param record of what becomes of each cell
 */
record MemberProtection(MemberNoise noise, Protection told, ReleaseRecord record) {
  static MemberProtection of(MemberNoise noise, Protection told) {
    return new MemberProtection(noise, told, new ReleaseRecord());
  }
}
