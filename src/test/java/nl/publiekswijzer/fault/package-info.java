/**
 * What happens when something fails: servers and databases of their own are started, asked, hurt
 * and looked at, and what they left behind is held against what was promised (invariants I1–I12).
 */
package nl.publiekswijzer.fault;
