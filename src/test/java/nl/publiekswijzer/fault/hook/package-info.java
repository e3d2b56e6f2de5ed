/** Goes into the WAR of the fault runs, and into no other. */
package nl.publiekswijzer.fault.hook;
