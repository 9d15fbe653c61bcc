package org.whosaid.entity;

/**
 * One reading of a mention: the entity it may refer to.
 *
 * @param entity the entity
 * @param probability that the mention refers to it, from 0 to 1
 */
public record Resolution(Entity entity, double probability) {

  public Resolution {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability + " must be between 0 and 1");
    }
  }
}
