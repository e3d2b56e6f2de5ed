/** What only the container itself can show: transactions on its threads, timers and jobs. */
package nl.publiekswijzer.container;
