// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

/** As whom a transaction acts; what each role may touch stands in the migrations. */
public enum DatabaseRole {
  /** Pages and interface: the rows of the libraries that the caller may see. */
  WEB,
  /** Queue, jobs and imports, which work for every library. */
  WORKER,
  /** Accounts, sessions, tokens and audit. */
  ACCOUNTS;

  /** As the database calls it. */
  public String sqlName() {
    return "publiekswijzer_" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
