/**
 * Fixity: everything that is kept of publications is read again from time to time, and what is not
 * as it was published is never handed out until it was put right.
 */
package nl.publiekswijzer.fixity;
