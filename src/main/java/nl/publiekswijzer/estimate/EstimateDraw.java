// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/** One way in which the figures of an estimate may have been, within what is not known of them. */
interface EstimateDraw {
  /** As they are published. */
  EstimateDraw NONE =
      new EstimateDraw() {
        @Override
        public void published(List<EstimateArea> areas) {}

        @Override
        public String seedOf(String municipality) {
          return municipality;
        }

        @Override
        public NormalIncome income(NormalIncome own) {
          return own;
        }
      };

  /** Changes what is published of areas, before it is completed. */
  void published(List<EstimateArea> areas);

  /** The municipality whose people live as those of this one. */
  String seedOf(String municipality);

  /** Incomes of an area. */
  NormalIncome income(NormalIncome own);
}
