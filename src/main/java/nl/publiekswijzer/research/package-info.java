/**
 * Customer research that libraries share: studies, what they found about segments, themes and
 * propositions, and what staff expected before figures were shown. Personal details are refused in
 * every text.
 */
package nl.publiekswijzer.research;
