/**
 * Workbooks as people upload them, read as tables from memory.
 *
 * <p>Zip and XML are those of Java, with bounds on all that they unpack or keep; nothing of a
 * workbook is calculated, fetched or written to disk, and no error ever repeats what a cell holds:
 * a member file passes through here.
 */
package nl.publiekswijzer.spreadsheet;
