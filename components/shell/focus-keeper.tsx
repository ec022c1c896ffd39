"use client";

import { useEffect } from "react";
import { keepFocus } from "./keep-focus.ts";

/** Listens for as long as the page lives; there is nothing to see. */
export function FocusKeeper() {
  useEffect(keepFocus, []);
  return null;
}
