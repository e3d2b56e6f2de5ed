/**
 * Calls to other systems' addresses, which people typed in: guarded, so that nobody reaches the
 * network behind this server through it.
 */
package nl.publiekswijzer.platform.outbound;
