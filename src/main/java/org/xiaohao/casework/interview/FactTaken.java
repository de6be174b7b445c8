package org.xiaohao.casework.interview;

import java.util.List;

/**
 * A fact was taken, which happens once; published in its transaction, so that others may propose something on it (S18).
 *
 * @param consequence what the cited entry of the negative list leads to; null if the fact cites none
 * @param answerable whom the fact speaks against
 */
public record FactTaken(TriggerFact fact, Consequence consequence, List<Answerable> answerable) {
}
