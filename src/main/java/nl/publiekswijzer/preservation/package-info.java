/**
 * Packages of publications for who keeps them: metadata by MDTO 1.0.1, events by PREMIS 3,
 * hand-over by BagIt 1.0 (RFC 8493), the copy at rest by OCFL 1.1. All of it is fed by {@link
 * nl.publiekswijzer.preservation.PreservedPublication}.
 */
package nl.publiekswijzer.preservation;
