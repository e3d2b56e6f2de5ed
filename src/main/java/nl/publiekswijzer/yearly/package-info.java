/**
 * The yearly publication of the reach of the network: figures and a PDF, frozen with the definition
 * that was in force, in versions that each stay.
 */
package nl.publiekswijzer.yearly;
