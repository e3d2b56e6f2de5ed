/**
 * How many people are connected with libraries, by a definition that is agreed on: bounds of their
 * number towards the aim of the network, and beside it the statistic of households with a member.
 */
package nl.publiekswijzer.reach;
