// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.platform.InstantConverter;
import nl.publiekswijzer.platform.OptionalUuidConverter;

/**
 * A person, or a machine: what it is for and what opens it. Passwords are kept as hashes only, the
 * secret of the second factor encrypted.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id private UUID id;

  @Column(nullable = false)
  private String email;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Role role;

  @Column(name = "library_id")
  @Convert(converter = OptionalUuidConverter.class)
  private UUID libraryId;

  @Column(name = "support_organisation_id")
  @Convert(converter = OptionalUuidConverter.class)
  private UUID supportOrganisationId;

  private String password;

  @Column(name = "one_time")
  private boolean oneTime;

  @Column(name = "second_factor")
  private String secondFactor;

  @Column(name = "second_factor_step")
  private long secondFactorStep;

  @Column(name = "identity_issuer")
  private String identityIssuer;

  @Column(name = "identity_subject")
  private String identitySubject;

  private boolean enabled;

  @Column(name = "mail_when_ready")
  private boolean mailWhenReady;

  @Column(name = "mail_when_failed")
  private boolean mailWhenFailed;

  @Column(name = "created_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant createdAt;

  @Version private int version;

  protected Account() {} // for JPA

  public Account(String email, String name, Role role, Affiliation affiliation, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email;
    this.name = name;
    this.role = role;
    this.libraryId = affiliation.libraryId();
    this.supportOrganisationId = affiliation.supportOrganisationId();
    this.enabled = true;
    this.mailWhenReady = true;
    this.mailWhenFailed = true;
    this.createdAt = now;
  }

  /** A new password; a one-time password opens nothing but the choice of the next one. */
  public void choosePassword(String hash, boolean once) {
    this.password = hash;
    this.oneTime = once;
  }

  /** Begins or, with null, ends the use of a second factor. */
  public void useSecondFactor(String encryptedSecret, long step) {
    this.secondFactor = encryptedSecret;
    this.secondFactorStep = step;
  }

  /** From now on opened by an identity provider. */
  public void identify(String issuer, String subject) {
    this.identityIssuer = issuer;
    this.identitySubject = subject;
  }

  public void rename(String newName) {
    this.name = newName;
  }

  public void enable(boolean permitted) {
    this.enabled = permitted;
  }

  public void wish(MailWishes wishes) {
    this.mailWhenReady = wishes.whenReady();
    this.mailWhenFailed = wishes.whenFailed();
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** What its role permits where it works: editions are for the whole country. */
  public Set<Permission> permissions() {
    return role.permissions().stream()
        .filter(p -> p != Permission.EDITIONS || affiliation().equals(Affiliation.NATIONAL))
        .collect(Collectors.toSet());
  }

  public Affiliation affiliation() {
    return new Affiliation(libraryId, supportOrganisationId);
  }

  /** Hash of the password; empty where there is none. */
  public Optional<String> password() {
    return Optional.ofNullable(password);
  }

  public boolean mustChoosePassword() {
    return oneTime;
  }

  /** The encrypted secret of the second factor. */
  public Optional<String> secondFactor() {
    return Optional.ofNullable(secondFactor);
  }

  public long secondFactorStep() {
    return secondFactorStep;
  }

  public Optional<String> identityIssuer() {
    return Optional.ofNullable(identityIssuer);
  }

  public boolean isEnabled() {
    return enabled;
  }

  public MailWishes wishes() {
    return new MailWishes(mailWhenReady, mailWhenFailed);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
