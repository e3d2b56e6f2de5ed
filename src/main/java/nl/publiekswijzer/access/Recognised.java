// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

/**
 * What is known of the sender of one request to the server.
 *
 * @param origin network address it came from
 * @param csrf what a form of this session must carry; null without a session
 * @param session by which its end is known; null without a session
 */
public record Recognised(Actor actor, Means means, String origin, String csrf, String session) {
  /** Name under which a request of the server carries it. */
  public static final String ATTRIBUTE = Recognised.class.getName();

  /** Without a session. */
  public Recognised(Actor actor, Means means, String origin, String csrf) {
    this(actor, means, origin, csrf, null);
  }

  /** Whether this is what a form of the session must carry; takes as long whatever it is. */
  public boolean isProof(String given) {
    return csrf != null && given != null && FormProof.isOf(csrf, given);
  }
}
