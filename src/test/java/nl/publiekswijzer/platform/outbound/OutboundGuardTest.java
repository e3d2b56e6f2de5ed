// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Asvs({"1.2.2", "1.3.6", "13.2.4", "13.2.5"})
class OutboundGuardTest {
  private final OutboundGuard guard = new OutboundGuard(Allowlist.of(""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.nl",
        "https://haken.example.nl/pad?x=1",
        "https://haken.example.nl:443/",
        "https://haken.example.nl:8443/",
        "https://xn--bcher-kva.example.nl/",
        "HTTPS://Haken.Example.NL/"
      })
  void publicHttpsAddressIsAllowed(String address) {
    assertDoesNotThrow(() -> guard.check(URI.create(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://haken.example.nl/",
        "ftp://haken.example.nl/",
        "file:///etc/passwd",
        "jar:https://haken.example.nl/x.jar!/y",
        "mailto:iemand@example.nl",
        "//haken.example.nl/",
        "pad/zonder/host",
        "https:///pad",
        "https://gebruiker@haken.example.nl/",
        "https://gebruiker:geheim@haken.example.nl/",
        "https://haken.example.nl@127.0.0.1/",
        "https://haken.example.nl/#deel",
        "https://haken.example.nl:22/",
        "https://haken.example.nl:0/",
        "https://haken.example.nl:80/",
        "https://haken.example.nl:5432/",
        "https://haken.example.nl:65535/",
        "https://haken.example.nl./",
        "https://localhost/",
        "https://localhost./",
        "https://intranet/",
        "https://haken_x.example.nl/",
        "https://-haken.example.nl/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://0x7f.0.0.1/",
        "https://127.0.0.1./",
        "https://1.1.1.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25eth0]/"
      })
  void anyOtherAddressIsRefused(String address) {
    assertThrows(OutboundRefused.class, () -> guard.check(URI.create(address)));
  }

  @Test
  void allowedReceiverIsReachedByItsHostAndPortOnly() {
    var allowing = new OutboundGuard(Allowlist.of(" Intern:8080 , 10.0.0.5:443"));

    assertDoesNotThrow(() -> allowing.check(URI.create("http://intern:8080/haak")));
    assertDoesNotThrow(() -> allowing.check(URI.create("https://10.0.0.5/haak")));
    for (String other :
        new String[] {"http://intern/", "http://intern:8081/", "http://x@intern:8080/"}) {
      assertThrows(OutboundRefused.class, () -> allowing.check(URI.create(other)), other);
    }
    assertThrows(
        OutboundRefused.class, () -> allowing.check(URI.create("gopher://intern:8080/haak")));
  }

  @Test
  void nameWithOnePrivateAddressAmongPublicOnesIsRefused() throws UnknownHostException {
    InetAddress[] mixed = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};

    assertThrows(OutboundRefused.class, () -> guard.check("haken.example.nl", 443, mixed));
  }

  @Test
  void refusalNamesNeitherPathNorUser() {
    var refused =
        assertThrows(
            OutboundRefused.class,
            () -> guard.check(URI.create("http://piet:sleutel@example.nl/sleutel?sleutel=1")));

    assertFalse(refused.getMessage().contains("sleutel"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"intern", "intern:", "http://intern:80", "intern:80/pad", "a b:80"})
  void allowlistThatIsNoListOfHostsAndPortsIsRefused(String setting) {
    assertThrows(IllegalArgumentException.class, () -> Allowlist.of(setting));
  }
}
