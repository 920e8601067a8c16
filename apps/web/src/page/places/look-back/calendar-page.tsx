import type { Day } from "@lichen/base";
import { Segmented } from "@lichen/ui/Segmented";
import { useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { CalendarDays, type Span } from "./calendar-days.tsx";
import { lookBackWords } from "./look-back-words.ts";
import { Tabs } from "./tabs.tsx";
import { showDay } from "./wanted-day.ts";

/** A month or a year at a glance. What is missing stays missing; nothing is held against anyone. */
export function CalendarPage() {
  const words = lookBackWords();
  const today = useAnswer("today");
  const [span, setSpan] = useState<Span>("month");
  return (
    <Page title={words.calendar} back="/look-back">
      <Tabs />
      <Segmented
        label={words.calendar}
        isLabelHidden
        value={span}
        onChange={setSpan}
        options={[
          { id: "month", label: words.month },
          { id: "year", label: words.year },
        ]}
      />
      {today && (
        // Days come from the worker, which checked them.
        <CalendarDays key={span} span={span} today={today.day as Day} onOpen={showDay} />
      )}
    </Page>
  );
}
