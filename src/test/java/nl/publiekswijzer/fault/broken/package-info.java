/** Product parts that are broken on purpose, to see whether the checker notices. */
package nl.publiekswijzer.fault.broken;
