/** What every feature stands on: settings, migrations, error answers, health. */
package nl.publiekswijzer.platform;
