package nl.publiekswijzer.account.rest;

import nl.publiekswijzer.account.usecase.SecondFactors;

/**
 * What an app needs to make codes.
 *
 * @param sleutel in base32, to type in
 * @param adres the same for an app that follows addresses or reads them from a square code
 */
public record SecondFactorView(String sleutel, String adres) {
  static SecondFactorView of(SecondFactors.Begun begun) {
    return new SecondFactorView(begun.secret(), begun.uri());
  }
}
