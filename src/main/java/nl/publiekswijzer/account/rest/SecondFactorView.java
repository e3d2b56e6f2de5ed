// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import nl.publiekswijzer.account.usecase.SecondFactors;

/**
 * What an app needs to make codes.
 *
 * @param sleutel in base32, to type in
 * @param adres the same for an app that follows addresses or reads them from a square code
 * @param bewijs to be sent back with the first code
 */
public record SecondFactorView(String sleutel, String adres, String bewijs) {
  static SecondFactorView of(SecondFactors.Begun begun) {
    return new SecondFactorView(begun.base32(), begun.uri(), begun.proof());
  }
}
