import type { Day } from "../types/election.ts";

/**
 * Arithmetic on `YYYY-MM-DD` strings in the proleptic Gregorian calendar. No `Date` and no time zone takes part: a
 * statute's day is the day printed on the calendar of the place. Strings of this form sort as their days do.
 */

const FIRST: Day = "0000-01-01";
const LAST: Day = "9999-12-31";
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const digit = (day: Day, at: number): number => day.charCodeAt(at) - 48;

export const yearOf = (day: Day): number =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
const monthOf = (day: Day): number => digit(day, 5) * 10 + digit(day, 6);
const dateOf = (day: Day): number => digit(day, 8) * 10 + digit(day, 9);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month; months count from 1. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const format = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;

/** The day of a year, month (from 1) and date; the date is cut to the length of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  if (year < 0) return FIRST;
  if (year > 9999) return LAST;
  return format(year, month, Math.min(date, monthLength(year, month)));
}

/** Whether a value is a day that exists, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const month = monthOf(value);
  const date = dateOf(value);
  return month >= 1 && month <= 12 && date >= 1 && date <= monthLength(yearOf(value), month);
}

/**
 * Days since 1970-01-01. The day must exist.
 *
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day comes
 * last and month lengths follow one linear formula.
 */
export function epochDay(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `epochDay`, held within the years 0000 to 9999. */
export function fromEpochDay(epoch: number): Day {
  const shifted = epoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

export const addDays = (day: Day, days: number): Day => fromEpochDay(epochDay(day) + days);

/** The same date so many calendar months on, or the last day of that month where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, dateOf(day));
}

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;

/** Monday to Friday. Public holidays are not modelled: they differ by state and are moved by proclamation. */
export const isWorkingDay = (day: Day): boolean => weekday(day) <= 5;

/** First Monday-to-Friday day of a month (from 1). */
export function firstWorkingDay(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return isWorkingDay(first) ? first : addDays(first, 8 - weekday(first));
}

export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
