// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.time.Duration;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.QueueNode;

/**
 * A node as the page of the queue shows it.
 *
 * @param look of the badge with the state
 * @param silence since its last sign of life
 */
public record NodeLine(
    String name,
    String software,
    String state,
    String look,
    String work,
    String startedAt,
    String silence) {
  static NodeLine of(QueueNode node, Duration lease, Speech words) {
    boolean heard = node.isHeard(lease);
    return new NodeLine(
        node.name(),
        node.software(),
        words.get(heard ? "queue.node.heard" : "queue.node.silent"),
        heard ? "success" : "warning",
        words.say("queue.node.working", node.running(), node.workers()),
        words.moment(node.startedAt()),
        QueueLine.age(node.silence(), words));
  }
}
