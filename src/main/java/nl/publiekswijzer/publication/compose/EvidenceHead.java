// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * What stands above a table of the report of an estimate.
 *
 * @param name also the anchor of its title
 * @param label head of the first column
 * @param words head of the second column; empty where there is none
 * @param first head of the first of five numbers; empty where there is none, as all that follow
 */
public record EvidenceHead(
    String name,
    String title,
    String intro,
    String note,
    String label,
    String words,
    String first,
    String second,
    String third,
    String fourth,
    String fifth) {}
