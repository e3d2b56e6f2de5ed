// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import nl.publiekswijzer.preservation.DigestCheck;

/** Something was found that is not as it was published. */
public record FindingOpened(DigestCheck check) {}
