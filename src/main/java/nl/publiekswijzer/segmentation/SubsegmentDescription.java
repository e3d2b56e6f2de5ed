// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/** What a report says about a subsegment, in Dutch. */
public record SubsegmentDescription(String code, String title, String text) {}
