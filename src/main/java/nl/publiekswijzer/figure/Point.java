package nl.publiekswijzer.figure;

import java.io.Serializable;

/** A place in a scene, in points from the top left corner. */
public record Point(double x, double y) implements Serializable {}
