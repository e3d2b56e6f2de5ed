/**
 * How long publications are kept, and how they end: terms, holds, withdrawal and destruction. What
 * a publication was stays known.
 */
package nl.publiekswijzer.retention;
