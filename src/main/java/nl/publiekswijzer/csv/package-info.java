/**
 * Delimited text as libraries and CBS deliver it, read as a stream of bytes.
 *
 * <p>Fields are decoded only when they are asked for, and no error ever repeats what a row holds: a
 * member file passes through here.
 */
package nl.publiekswijzer.csv;
