// SPDX-License-Identifier: EUPL-1.2
/** What libraries promise to whom, who offers it where, and where clients stumble. */
package nl.publiekswijzer.proposition;
