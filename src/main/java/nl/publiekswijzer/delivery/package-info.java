/** How people and other systems hear that a publication is there: by mail, webhook or feed. */
package nl.publiekswijzer.delivery;
