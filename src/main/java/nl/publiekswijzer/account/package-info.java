/** Who may come in, and as whom. */
package nl.publiekswijzer.account;
