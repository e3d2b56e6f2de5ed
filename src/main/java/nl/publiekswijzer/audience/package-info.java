/**
 * One to five files of one area that are looked at together, by agreement: what an organisation
 * reaches with what, or what two to five organisations reach together and by two or more.
 */
package nl.publiekswijzer.audience;
