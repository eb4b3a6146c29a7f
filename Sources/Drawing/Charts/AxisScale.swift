/// From numbers to pixels along an axis.
struct AxisScale {
  /// The numbers at the axis' ends.
  let range: ClosedRange<Double>
  let isLogarithmic: Bool
  /// The pixels at the axis' ends; the first one may be the greater.
  private(set) var start: Double
  private(set) var end: Double
  let ticks: [Tick]

  struct Tick: Equatable {
    let value: Double
    let text: String
  }

  /// An axis that holds all of `values` and about `tickCount` ticks. `padding` is how much of the
  /// span is left free at each end; where `isRounded`, the axis ends at ticks.
  init(
    _ values: [Double], isLogarithmic: Bool = false, tickCount: Int, padding: Double = 0,
    isRounded: Bool = false, including zero: Bool = false
  ) {
    self.isLogarithmic = isLogarithmic
    (start, end) = (0, 1)
    let usable = values.filter { $0.isFinite && (!isLogarithmic || $0 > 0) }
    let least = usable.min() ?? (isLogarithmic ? 1 : 0)
    let greatest = usable.max() ?? 1
    if isLogarithmic {
      (range, ticks) = logarithmicAxis(least, greatest, tickCount: tickCount)
    } else {
      var span = widened(zero ? min(least, 0) : least, zero ? max(greatest, 0) : greatest)
      let room = padding * (span.upperBound - span.lowerBound)
      let keepsSign = isRounded || zero
      if room > 0 {
        // Rounded, free room below 0 would become a whole step: a loss would look as if it could be
        // negative.
        let lower = keepsSign && span.lowerBound >= 0 ? 0 : -Double.infinity
        let upper = keepsSign && span.upperBound <= 0 ? 0 : Double.infinity
        span = max(lower, span.lowerBound - room)...min(upper, span.upperBound + room)
      }
      (range, ticks) = linearAxis(span, tickCount: tickCount, isRounded: isRounded)
    }
  }

  /// The same axis in another place.
  func moved(from start: Double, to end: Double) -> AxisScale {
    var scale = self
    (scale.start, scale.end) = (start, end)
    return scale
  }

  /// The pixel of a number; `nil` for what has none: NaN, infinity, or no positive number on a
  /// logarithmic axis.
  func position(_ value: Double) -> Double? {
    guard value.isFinite, !isLogarithmic || value > 0 else { return nil }
    let (low, high) = (place(range.lowerBound), place(range.upperBound))
    return start + (place(value) - low) / (high - low) * (end - start)
  }

  private func place(_ value: Double) -> Double {
    isLogarithmic ? decimalLogarithm(value) : value
  }
}

/// A span with room to draw in: constant data get some on each side.
private func widened(_ least: Double, _ greatest: Double) -> ClosedRange<Double> {
  let size = max(least.magnitude, greatest.magnitude)
  // A span this small has no numbers to write at its ticks.
  guard greatest - least <= 1e-10 * size || size < 1e-290 else { return least...greatest }
  let room = size < 1e-290 ? 1 : 0.1 * size
  return least - room...greatest + room
}

private func linearAxis(_ span: ClosedRange<Double>, tickCount: Int, isRounded: Bool)
  -> (ClosedRange<Double>, [AxisScale.Tick])
{
  let step = niceStep(span.upperBound - span.lowerBound, tickCount)
  var first = (span.lowerBound / step).rounded(.up)
  var last = (span.upperBound / step).rounded(.down)
  var range = span
  if isRounded {
    first = (span.lowerBound / step + 1e-9).rounded(.down)
    last = (span.upperBound / step - 1e-9).rounded(.up)
    range = first * step...last * step
  }
  let notation = TickNotation(
    step: step, greatest: max((first * step).magnitude, (last * step).magnitude))
  var ticks: [AxisScale.Tick] = []
  var place = first
  while place <= last, ticks.count < 50 {
    let value = place * step
    ticks.append(AxisScale.Tick(value: value, text: notation.text(value)))
    place += 1
  }
  return (range, ticks)
}

/// 1, 2 or 5 times a power of ten, so that about `count` steps make the span.
func niceStep(_ span: Double, _ count: Int) -> Double {
  let raw = span / Double(max(1, count))
  let power = powerOfTen(decimalExponent(raw))
  let factor = raw / power
  return power * (factor <= 1.05 ? 1 : factor <= 2.1 ? 2 : factor <= 5.25 ? 5 : 10)
}

/// Ticks at powers of ten, or at 1, 2 and 5 times them where the axis spans few.
private func logarithmicAxis(_ least: Double, _ greatest: Double, tickCount: Int)
  -> (ClosedRange<Double>, [AxisScale.Tick])
{
  let (low, high) = least == greatest ? (least / 2, greatest * 2) : (least, greatest)
  let (first, last) = (decimalExponent(low), decimalExponent(high))
  var factors = [1.0]
  if last - first <= 2 { factors = [1, 2, 5] }
  let stride = max(1, (last - first) / max(1, tickCount))
  var values: [PowerNotation.Value] = []
  var exponent = first
  while exponent <= last {
    for factor in factors {
      let value = PowerNotation.Value(factor: factor, exponent: exponent)
      if value.number >= low * 0.999999, value.number <= high * 1.000001 { values.append(value) }
    }
    exponent += stride
  }
  return (low...high, PowerNotation.ticks(values))
}
