/** Harvesting: what there is of publications, told to archives and portals by OAI-PMH 2.0. */
package nl.publiekswijzer.harvest;
