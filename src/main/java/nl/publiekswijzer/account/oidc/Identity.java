// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import java.util.Optional;

/**
 * Who signed in. Issuer and subject together are the identity; the address may move to somebody
 * else.
 *
 * @param email only when the provider has verified it
 */
public record Identity(
    String issuer, String subject, Optional<String> email, Optional<String> name) {}
