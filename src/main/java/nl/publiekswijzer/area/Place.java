// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

/** A place on earth, in degrees of WGS84: longitude eastwards, latitude northwards. */
public record Place(double longitude, double latitude) {
  public Place {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("no degrees: " + longitude + ", " + latitude);
    }
  }
}
