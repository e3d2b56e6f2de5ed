// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;

/** All that is left of a member file once it was read. */
public record CountedFile(MemberCounts counts, MatchReport report, MemberSet set) {}
