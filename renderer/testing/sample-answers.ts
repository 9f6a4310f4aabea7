/** Answers for the gallery, in Markdown as models write it. */

export const sampleAnswers = {
  receipt:
    'The total is **12.10**. The most expensive item is the *flat white* at 4.20; with the oat milk it comes to 4.80.',
  table: `Here are the items:

| Item | Price |
| --- | ---: |
| Flat white | 4.20 |
| Oat milk | 0.60 |
| Croissant | 3.40 |
| Orange juice | 3.90 |
| **Total** | **12.10** |

The prices add up to the printed total.`,
  menu: `가장 싼 음식은 **된장찌개**와 **김치찌개**예요. 둘 다 9,000원이에요.

1. 된장찌개: *soybean paste stew*, ₩9,000
2. 김치찌개: *kimchi stew*, ₩9,000

해물파전은 15,000원으로 가장 비싸요.`,
  chart: `Revenue grew in three of four quarters.

- **Q1 to Q2**: up by about a third
- **Q3**: a little lower
- **Q4**: the best quarter, at roughly 1.9 times Q1

### What it may mean
The dip in the third quarter is small. The jump at the end is what stands out; seasonal sales are one explanation, but the chart does not say.`,
  formula: `The equation is $x^2 - 5x + 6 = 0$.

$$x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a} = \\frac{5 \\pm \\sqrt{25 - 24}}{2}$$

So $x = 3$ or $x = 2$.`,
} as const;

export const longAnswer = `This script draws the chart again:

\`\`\`python
import matplotlib.pyplot as plt

quarters = ["Q1", "Q2", "Q3", "Q4"]
revenue = [42, 55, 50, 78]
colours = ["#b9c0ea"] * 3 + ["#3f51d1"]

figure, axes = plt.subplots(figsize=(8, 4.5))
axes.bar(quarters, revenue, color=colours)
axes.set_ylabel("Revenue")
axes.spines[["top", "right"]].set_visible(False)
figure.savefig("revenue.png", dpi=200)
\`\`\`

Run it with \`python chart.py\`. It needs [matplotlib](https://matplotlib.org).`;
